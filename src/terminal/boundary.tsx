import {useApp} from 'ink';
import {Component, type PropsWithChildren} from 'react';

type CatchProps = PropsWithChildren<{readonly onDefect: (error: Error) => void}>;

/** React hands defects of drawing to classes only. */
class Catch extends Component<CatchProps, {readonly hasFailed: boolean}> {
	static getDerivedStateFromError() {
		return {hasFailed: true};
	}

	override readonly state = {hasFailed: false};

	override componentDidCatch(error: Error) {
		this.props.onDefect(error);
	}

	override render() {
		return this.state.hasFailed ? null : this.props.children;
	}
}

/** Ends with a defect of drawing; Ink would show its words on the screen, and those may be hostile. */
export function Boundary({children}: PropsWithChildren) {
	return <Catch onDefect={useApp().exit}>{children}</Catch>;
}

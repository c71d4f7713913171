/**
 */
package org.throughline.model.plans.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.throughline.model.plans.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PlansFactoryImpl extends EFactoryImpl implements PlansFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static PlansFactory init() {
		try {
			PlansFactory thePlansFactory = (PlansFactory)EPackage.Registry.INSTANCE.getEFactory(PlansPackage.eNS_URI);
			if (thePlansFactory != null) {
				return thePlansFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new PlansFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlansFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case PlansPackage.PLAN: return createPlan();
			case PlansPackage.GOAL: return createGoal();
			case PlansPackage.STRATEGY: return createStrategy();
			case PlansPackage.CONJECTURE: return createConjecture();
			case PlansPackage.CONJECTURE_JUDGEMENT: return createConjectureJudgement();
			case PlansPackage.ACTIVITY: return createActivity();
			case PlansPackage.INDICATOR: return createIndicator();
			case PlansPackage.MEASUREMENT: return createMeasurement();
			case PlansPackage.RESOURCE: return createResource();
			case PlansPackage.DECISION: return createDecision();
			case PlansPackage.BARRIER_REVIEW: return createBarrierReview();
			case PlansPackage.BARRIER_ANSWER: return createBarrierAnswer();
			case PlansPackage.PROGRESS_REPORT: return createProgressReport();
			case PlansPackage.RESULT_REPORT: return createResultReport();
			case PlansPackage.COMPASS: return createCompass();
			case PlansPackage.COMPASS_POINT: return createCompassPoint();
			case PlansPackage.COMPASS_CHECK: return createCompassCheck();
			case PlansPackage.COMPASS_ANSWER: return createCompassAnswer();
			case PlansPackage.SCREENER: return createScreener();
			case PlansPackage.SCREENER_AREA: return createScreenerArea();
			case PlansPackage.SCREENER_QUESTION: return createScreenerQuestion();
			case PlansPackage.SCREENING: return createScreening();
			case PlansPackage.SCREENING_ANSWER: return createScreeningAnswer();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case PlansPackage.ACTIVITY_KIND:
				return createActivityKindFromString(eDataType, initialValue);
			case PlansPackage.FOCUS:
				return createFocusFromString(eDataType, initialValue);
			case PlansPackage.ACTIVITY_STATUS:
				return createActivityStatusFromString(eDataType, initialValue);
			case PlansPackage.TIMING:
				return createTimingFromString(eDataType, initialValue);
			case PlansPackage.MEASURES:
				return createMeasuresFromString(eDataType, initialValue);
			case PlansPackage.DIRECTION:
				return createDirectionFromString(eDataType, initialValue);
			case PlansPackage.RESOURCE_KIND:
				return createResourceKindFromString(eDataType, initialValue);
			case PlansPackage.CONJECTURE_STATE:
				return createConjectureStateFromString(eDataType, initialValue);
			case PlansPackage.BARRIER:
				return createBarrierFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case PlansPackage.ACTIVITY_KIND:
				return convertActivityKindToString(eDataType, instanceValue);
			case PlansPackage.FOCUS:
				return convertFocusToString(eDataType, instanceValue);
			case PlansPackage.ACTIVITY_STATUS:
				return convertActivityStatusToString(eDataType, instanceValue);
			case PlansPackage.TIMING:
				return convertTimingToString(eDataType, instanceValue);
			case PlansPackage.MEASURES:
				return convertMeasuresToString(eDataType, instanceValue);
			case PlansPackage.DIRECTION:
				return convertDirectionToString(eDataType, instanceValue);
			case PlansPackage.RESOURCE_KIND:
				return convertResourceKindToString(eDataType, instanceValue);
			case PlansPackage.CONJECTURE_STATE:
				return convertConjectureStateToString(eDataType, instanceValue);
			case PlansPackage.BARRIER:
				return convertBarrierToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Plan createPlan() {
		PlanImpl plan = new PlanImpl();
		return plan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Goal createGoal() {
		GoalImpl goal = new GoalImpl();
		return goal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Strategy createStrategy() {
		StrategyImpl strategy = new StrategyImpl();
		return strategy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Conjecture createConjecture() {
		ConjectureImpl conjecture = new ConjectureImpl();
		return conjecture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConjectureJudgement createConjectureJudgement() {
		ConjectureJudgementImpl conjectureJudgement = new ConjectureJudgementImpl();
		return conjectureJudgement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Activity createActivity() {
		ActivityImpl activity = new ActivityImpl();
		return activity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Indicator createIndicator() {
		IndicatorImpl indicator = new IndicatorImpl();
		return indicator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Measurement createMeasurement() {
		MeasurementImpl measurement = new MeasurementImpl();
		return measurement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Resource createResource() {
		ResourceImpl resource = new ResourceImpl();
		return resource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Decision createDecision() {
		DecisionImpl decision = new DecisionImpl();
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BarrierReview createBarrierReview() {
		BarrierReviewImpl barrierReview = new BarrierReviewImpl();
		return barrierReview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BarrierAnswer createBarrierAnswer() {
		BarrierAnswerImpl barrierAnswer = new BarrierAnswerImpl();
		return barrierAnswer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProgressReport createProgressReport() {
		ProgressReportImpl progressReport = new ProgressReportImpl();
		return progressReport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResultReport createResultReport() {
		ResultReportImpl resultReport = new ResultReportImpl();
		return resultReport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Compass createCompass() {
		CompassImpl compass = new CompassImpl();
		return compass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CompassPoint createCompassPoint() {
		CompassPointImpl compassPoint = new CompassPointImpl();
		return compassPoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CompassCheck createCompassCheck() {
		CompassCheckImpl compassCheck = new CompassCheckImpl();
		return compassCheck;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CompassAnswer createCompassAnswer() {
		CompassAnswerImpl compassAnswer = new CompassAnswerImpl();
		return compassAnswer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Screener createScreener() {
		ScreenerImpl screener = new ScreenerImpl();
		return screener;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScreenerArea createScreenerArea() {
		ScreenerAreaImpl screenerArea = new ScreenerAreaImpl();
		return screenerArea;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScreenerQuestion createScreenerQuestion() {
		ScreenerQuestionImpl screenerQuestion = new ScreenerQuestionImpl();
		return screenerQuestion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Screening createScreening() {
		ScreeningImpl screening = new ScreeningImpl();
		return screening;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScreeningAnswer createScreeningAnswer() {
		ScreeningAnswerImpl screeningAnswer = new ScreeningAnswerImpl();
		return screeningAnswer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ActivityKind createActivityKindFromString(EDataType eDataType, String initialValue) {
		ActivityKind result = ActivityKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertActivityKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Focus createFocusFromString(EDataType eDataType, String initialValue) {
		Focus result = Focus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFocusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ActivityStatus createActivityStatusFromString(EDataType eDataType, String initialValue) {
		ActivityStatus result = ActivityStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertActivityStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Timing createTimingFromString(EDataType eDataType, String initialValue) {
		Timing result = Timing.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTimingToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Measures createMeasuresFromString(EDataType eDataType, String initialValue) {
		Measures result = Measures.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMeasuresToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Direction createDirectionFromString(EDataType eDataType, String initialValue) {
		Direction result = Direction.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDirectionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ResourceKind createResourceKindFromString(EDataType eDataType, String initialValue) {
		ResourceKind result = ResourceKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertResourceKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ConjectureState createConjectureStateFromString(EDataType eDataType, String initialValue) {
		ConjectureState result = ConjectureState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConjectureStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Barrier createBarrierFromString(EDataType eDataType, String initialValue) {
		Barrier result = Barrier.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBarrierToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlansPackage getPlansPackage() {
		return (PlansPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static PlansPackage getPackage() {
		return PlansPackage.eINSTANCE;
	}

} //PlansFactoryImpl

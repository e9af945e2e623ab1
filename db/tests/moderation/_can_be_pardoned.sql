-- Specification of moderation._can_be_pardoned: which kinds of cases have something to pardon.

begin;
select plan(1);

select results_eq(
  'select k::text from unnest(enum_range(null::moderation.case_kind)) k where moderation._can_be_pardoned(k)',
  array['warn', 'timeout', 'kick', 'ban', 'softban'], 'what had consequences'
);

select * from finish();
rollback;

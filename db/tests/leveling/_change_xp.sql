-- Specification of leveling._change_xp: member, history and standing after a change.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

-- As the owner, whom the public functions run as: any other role's change would be an edit by hand.
select tests.run_as('guildkeeper_owner', 'select leveling._lock_member(1, 5)');
select is(
  tests.ask_as('guildkeeper_owner', $$
    select x::text from leveling._change_xp(1, 5, 250, 'grant', 'why not', 77, '2026-01-01 10:00Z') x
  $$),
  '(5,250,1,1,1,100,400,0.5000,t)', 'a member without XP gets some, and stands there'
);
select is(
  tests.ask_as('guildkeeper_owner', $$
    select x::text from leveling._change_xp(1, 5, -250, 'take', null, null, '2026-01-01 11:00Z') x
  $$),
  '(5,0,0,,0,0,100,0,t)', 'one who loses all stands nowhere: without a rank, at level 0'
);
select results_eq(
  $$select to_char(at at time zone 'UTC', 'HH24:MI'), rule, amount, xp, actor_id, reason
    from leveling.history order by at$$,
  $$values ('10:00', 'grant', 250::bigint, 250::bigint, 77::bigint, 'why not'),
    ('11:00', 'take', -250, 0, null, null)$$,
  'the history has both'
);

select * from finish();
rollback;

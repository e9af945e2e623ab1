-- Specification of roles.deny: a member must not wear a role.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(11);

select tests.give(5, 201);
select tests.clear_effects();
select is(
  roles.deny(1, 5, 201, '2h', 'spam', tests.rank(), 61, at => tests.t()),
  row(5, 201, 'spam', 61, tests.t(), tests.t(7200))::roles.denial_row, 'for a time'
);
select results_eq(
  'select concat_ws('' '', method, path, tests.said(reason)) from outbox.effect',
  array['DELETE /guilds/1/members/5/roles/201 spam'], 'it is taken off, and why'
);
select results_eq(
  'select source, tests.said(note), actor_id, until, counts, is_denial from roles.why(1, 5, 201, tests.t(1))',
  $$values ('denial', 'spam', 61::bigint, tests.t(7200), true, true),
    ('shop', 'shop wants it', null, null, false, false)$$, 'why tells of it'
);
select is((roles.deny(1, 5, 201, at => tests.t(5))).until, null, 'for good');
select is_empty('select from roles.wanted(1, 5)', 'nothing is wanted');
select tests.clear_effects();
do $$ begin perform event.member_left(1, 8, false, 'left', tests.t()); end $$;
select is((roles.deny(1, 8, 201, at => tests.t(1))).member_id, 8::bigint, 'also who has left can be denied a role');
select is(tests.told(), null, 'of which Discord is told nothing');
create temp table first as select roles.deny(1, 6, 201, '1h', key => 'k', at => tests.t()) as row;
select is(roles.deny(1, 6, 201, '1h', key => 'k', at => tests.t(9)), (select row from first), 'the same key again is the same');
select is_empty('select from roles.selfcheck(1)', 'all is sound');
select tests.refuses(
  'select roles.deny(1, 5, 203, actor_id => 61, facts => tests.rank(3))', 'U0ABV',
  'The role "Gold" is not below your own highest role, so it is not yours to give or take.', 'not what is above the actor'
);
select tests.refuses(
  $$select roles.deny(1, 5, 201, 'soon')$$, 'U0DUR',
  'The duration must be from 1 minute to 3650 days, written like 10m, 3d12h or 2 weeks, not "soon".', 'nor until no time'
);

select * from finish();
rollback;

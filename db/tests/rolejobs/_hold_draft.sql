-- Specification of rolejobs._hold_draft: a rehearsed job for the caller alone.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

insert into rolejobs.draft (guild_id, number, actor_id, action, role_id, filter, made_at)
values (1, 7, 61, 'give', 201, row(null, null, null, null, null, null, null, null)::rolejobs.filter, tests.t());
select is((rolejobs._hold_draft(1, 7, 61)).role_id, 201::bigint, 'by who rehearsed it');
select is((rolejobs._hold_draft(1, 7, null)).role_id, 201::bigint, 'or an operator');
select tests.refuses(
  'select rolejobs._hold_draft(1, 7, 62)', 'U0NDF',
  'That was rehearsed too long ago, was begun already, or is not yours to begin. Rehearse it again.', 'not by anybody else'
);
select tests.refuses(
  'select rolejobs._hold_draft(2, 7, 61)', 'U0NDF',
  'That was rehearsed too long ago, was begun already, or is not yours to begin. Rehearse it again.', 'nor in another guild'
);

select * from finish();
rollback;

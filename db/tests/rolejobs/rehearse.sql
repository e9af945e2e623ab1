-- Specification of rolejobs.rehearse: what a job would do.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

select tests.see(5, '{201}'), tests.see(6, '{}');
select is(
  rolejobs.rehearse(1, 'give', 201, facts => tests.rank(), viewer_id => 61), row(1, 2, 2, '{6}')::rolejobs.rehearsal, 'this'
);
select is_empty('select from rolejobs.job', 'and nothing is done');
select tests.refuses(
  $$select rolejobs.rehearse(1, 'give', 201, facts => tests.rank(1), viewer_id => 61)$$, 'U0ABV',
  'The role "Bronze" is not below your own highest role, so it is not yours to give or take.', 'it is refused like the job'
);
select tests.refuses(
  $$select rolejobs.rehearse(99, 'give', 201)$$, 'U0GLD',
  'Server 99 is not registered here. Invite the bot to it, then try again.', 'a guild nobody registered is refused'
);

select * from finish();
rollback;

-- Specification of desk._check_type: roles and places of a type exist.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

create function pg_temp.check(options jsonb) returns void language sql as $$
  select desk._check_type(desk._with_options(desk._require_type(1, '1'), options))
$$;
select lives_ok($$select pg_temp.check('{"overflow_id": 100}')$$, 'a category is fine for channels');
select throws_ok($$select pg_temp.check('{"parent_id": 101, "room": "channel"}')$$, 'U0TOV', null, 'a channel is none');
select lives_ok($$select pg_temp.check('{"parent_id": 101, "room": "thread"}')$$, 'but threads are made in one');
select throws_ok($$select pg_temp.check('{"parent_id": 121}')$$, 'U0CHN', null, 'not in another guild''s');
select throws_ok($$select pg_temp.check('{"required_role_ids": [221]}')$$, 'U0ROL', null, 'nor are another guild''s roles');

select * from finish();
rollback;

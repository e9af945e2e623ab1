-- Specification of desk._store_type: a type is as it was chosen, or refused.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

insert into desk.type (guild_id, number, name) values (1, 2, 'Reports');
create function pg_temp.store(options jsonb) returns void language sql as $$
  select desk._store_type(desk._with_options(desk._require_type(1, '1'), options))
$$;
select pg_temp.store('{"name": " Help ", "most_open": 7, "is_appeal": true}');
select is(
  (select row(y.name, y.most_open, y.is_appeal)::text from desk.type y where y.number = 1), '(Help,7,t)',
  'all that is different'
);
select tests.refuses(
  $$select pg_temp.store('{"name": "reports"}')$$, 'U0TTN', 'There is a ticket type "reports" already. Choose another name.',
  'a name that another has is refused'
);
select tests.refuses(
  $$select pg_temp.store('{"most_open": 501}')$$, 'U0TOV',
  '"501" is not allowed for desk.type.most_open. Allowed: a whole number from 1 to 500.', 'so is what is not allowed'
);
select throws_ok($$select pg_temp.store('{"name": null}')$$, 'U0TOV', null, 'and nothing, where something must be');

select * from finish();
rollback;

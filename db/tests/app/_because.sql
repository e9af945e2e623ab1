-- Specification of app._because: a reason as a fact.

begin;
select plan(2);

select is(app._because('roles.left'), '{"because": "roles.left"}'::jsonb, 'its kind');
select is(
  app._because('leveling.level', jsonb_build_object('level', 5)), '{"because": "leveling.level", "level": 5}'::jsonb,
  'and what it names'
);

select * from finish();
rollback;

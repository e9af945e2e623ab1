-- Specification of automod._with_consequence: what a rule does.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(5);

create function pg_temp.consequence(action text, wish jsonb) returns automod.rule language sql as $$
  select automod._with_consequence(automod._require_kind('links', action), jsonb_populate_record(null::automod.rule_wish, wish))
$$;
select is((pg_temp.consequence('none', '{}')).deletes, true, 'the message is deleted unless said');
select is((pg_temp.consequence('timeout', '{}')).duration, '10 minutes', 'a timeout has a default');
select is((pg_temp.consequence('ban', '{}')).duration, null, 'a ban is for good');
select is((pg_temp.consequence('none', '{"points": 5}')).points, null, 'without a case there are no points');
select is((pg_temp.consequence('warn', '{"reason": " x "}')).reason, 'x', 'a reason is kept without blanks around it');

select * from finish();
rollback;

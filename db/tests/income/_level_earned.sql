-- Specification of income._level_earned: who earns a level earns money, and nobody else.

begin;
\ir ../../fixtures/guild.sql
select plan(11);

create function tests.paid() returns text language sql as $$
  with gone as (delete from outbox.due d where d.function = 'income._pay_level' returning d.arguments)
  select string_agg(format('%s:%s', g.arguments ->> 'member_id', g.arguments ->> 'amount'), ' ') from gone g
$$;
select tests.set_xp(4, 900);
select is(tests.paid(), null, 'without an income for levels nothing is paid');
select tests.configure('income.level_amount', '10');
select tests.set_xp(5, 20);
select is(tests.paid(), null, 'XP without a level bring nothing');
select tests.set_xp(5, 900);
select is(
  (select d.run_at from outbox.due d where d.function = 'income._pay_level'), now(), 'what is paid is due right afterwards'
);
select is_empty('select from economy.purse where member_id = 5', 'so nobody''s account is touched meanwhile');
select is(tests.paid(), '5:30', 'three levels at once bring three times the income');
select tests.set_xp(5, 100);
select is(tests.paid(), null, 'a level lost takes nothing back');
select tests.configure('leveling.curve', 'linear');
select tests.configure('leveling.curve', 'custom');
select is(tests.paid(), null, 'a level that comes by another curve brings nothing');
insert into leveling.member (guild_id, member_id, xp) values (1, 6, 400);
select is(tests.paid(), '6:20', 'an import counts as earned');
update leveling.member set xp = 900 where member_id = 6;
select is(tests.paid(), '6:10', 'so does an edit by hand');
delete from leveling.member;
select is(tests.paid(), null, 'who is deleted earns nothing');
select tests.configure('leveling.curve', 'quadratic');
select tests.set_xp(7, 90);
select tests.say(7, '2026-01-01T12:00Z');
select is(tests.paid(), '7:10', 'a message that brings a level does');

select * from finish();
rollback;

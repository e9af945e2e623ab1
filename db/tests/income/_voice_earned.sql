-- Specification of income._voice_earned: minutes in voice that count are paid, where they are.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/voice.sql
select plan(3);

create view due as select arguments from outbox.due where function = 'income._pay_voice' order by work_id;
select tests.goes(5, 101, 0), tests.goes(6, 101, 0), tests.settle(2);
select is_empty('select from due', 'nothing is paid unless somebody wants it');
select tests.configure('income.voice_amount', '3');
select tests.settle(2);
select is_empty('select from due', 'nor twice');
select tests.settle(4);
select results_eq('select * from due', $$values ('{"amount": 3, "minutes": {"5": 2, "6": 2}}'::jsonb)$$, 'what is new is, once');

select * from finish();
rollback;

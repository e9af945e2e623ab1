-- Revert guildkeeper:income/_pay_level from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('income._pay_level');
drop function income._pay_level;

commit;

-- Revert guildkeeper:income/_pay_voice from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('income._pay_voice');
drop function income._pay_voice;

commit;

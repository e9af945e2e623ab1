-- Revert guildkeeper:income/_pay_messages from pg

begin;
set local role guildkeeper_owner;

drop function income._pay_messages;

commit;

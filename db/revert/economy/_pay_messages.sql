-- Revert guildkeeper:economy/_pay_messages from pg

begin;
set local role guildkeeper_owner;

drop function economy._pay_messages(bigint, event.message[]);

commit;

-- Revert guildkeeper:economy/give_all from pg

begin;
set local role guildkeeper_owner;

drop function economy.give_all(bigint, bigint[], numeric, text, bigint, text, timestamptz);

commit;

-- Revert guildkeeper:economy/grant from pg

begin;
set local role guildkeeper_owner;

drop function economy.grant(bigint, bigint, numeric, text, text, bigint, text, timestamptz);

commit;

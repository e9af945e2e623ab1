-- Revert guildkeeper:economy/grant_all from pg

begin;
set local role guildkeeper_owner;

drop function economy.grant_all(bigint, bigint[], numeric, text, bigint, text, timestamptz);

commit;

-- Revert guildkeeper:economy/_cards from pg

begin;
set local role guildkeeper_owner;

drop function economy._cards(bigint, bigint, boolean);

commit;

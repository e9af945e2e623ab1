-- Revert guildkeeper:economy/_amount_or from pg

begin;
set local role guildkeeper_owner;

drop function economy._amount_or(bigint, numeric, numeric, numeric);

commit;

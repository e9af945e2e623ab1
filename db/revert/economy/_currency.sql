-- Revert guildkeeper:economy/_currency from pg

begin;
set local role guildkeeper_owner;

drop function economy._currency;

commit;

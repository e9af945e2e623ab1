-- Revert guildkeeper:economy/_maintain from pg

begin;
set local role guildkeeper_owner;

drop function economy._maintain;

commit;

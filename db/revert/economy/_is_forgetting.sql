-- Revert guildkeeper:economy/_is_forgetting from pg

begin;
set local role guildkeeper_owner;

drop function economy._is_forgetting;

commit;

-- Revert guildkeeper:tickets/_option_kind from pg

begin;
set local role guildkeeper_owner;

drop function tickets._option_kind;

commit;

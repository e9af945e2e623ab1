-- Revert guildkeeper:tickets/_begin from pg

begin;
set local role guildkeeper_owner;

drop function tickets._begin;

commit;

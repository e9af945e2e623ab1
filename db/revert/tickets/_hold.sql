-- Revert guildkeeper:tickets/_hold from pg

begin;
set local role guildkeeper_owner;

drop function tickets._hold;

commit;

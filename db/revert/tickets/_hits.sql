-- Revert guildkeeper:tickets/_hits from pg

begin;
set local role guildkeeper_owner;

drop function tickets._hits;

commit;

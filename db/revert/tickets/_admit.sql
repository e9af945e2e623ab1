-- Revert guildkeeper:tickets/_admit from pg

begin;
set local role guildkeeper_owner;

drop function tickets._admit;

commit;

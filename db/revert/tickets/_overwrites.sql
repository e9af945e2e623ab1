-- Revert guildkeeper:tickets/_overwrites from pg

begin;
set local role guildkeeper_owner;

drop function tickets._overwrites;

commit;

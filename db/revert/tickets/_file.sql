-- Revert guildkeeper:tickets/_file from pg

begin;
set local role guildkeeper_owner;

drop function tickets._file;

commit;

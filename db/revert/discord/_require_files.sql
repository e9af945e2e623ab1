-- Revert guildkeeper:discord/_require_files from pg

begin;
set local role guildkeeper_owner;

drop function discord._require_files;

commit;

-- Verify guildkeeper:discord/_require_files on pg

begin;

select 'discord._require_files'::regproc;

rollback;

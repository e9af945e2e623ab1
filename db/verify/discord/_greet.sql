-- Verify guildkeeper:discord/_greet on pg

begin;

select 'discord._greet'::regproc;

rollback;

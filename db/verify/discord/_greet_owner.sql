-- Verify guildkeeper:discord/_greet_owner on pg

begin;

select 'discord._greet_owner'::regproc;

rollback;

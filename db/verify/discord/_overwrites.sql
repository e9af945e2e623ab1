-- Verify guildkeeper:discord/_overwrites on pg

begin;

select 'discord._overwrites'::regproc;

rollback;

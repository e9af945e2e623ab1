-- Verify guildkeeper:tickets/_overwrites on pg

begin;

select 'tickets._overwrites'::regproc;

rollback;

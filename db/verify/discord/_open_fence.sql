-- Verify guildkeeper:discord/_open_fence on pg

begin;

select 'discord._open_fence'::regproc;

rollback;

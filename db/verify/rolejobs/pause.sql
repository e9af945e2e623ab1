-- Verify guildkeeper:rolejobs/pause on pg

begin;

select 'rolejobs.pause'::regproc;

rollback;

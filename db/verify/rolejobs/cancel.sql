-- Verify guildkeeper:rolejobs/cancel on pg

begin;

select 'rolejobs.cancel'::regproc;

rollback;

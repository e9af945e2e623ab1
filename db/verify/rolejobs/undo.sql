-- Verify guildkeeper:rolejobs/undo on pg

begin;

select 'rolejobs.undo'::regproc;

rollback;

-- Verify guildkeeper:rolejobs/_undo_in on pg

begin;

select 'rolejobs._undo_in'::regproc;

rollback;

-- Verify guildkeeper:leveling/_note_refusals on pg

begin;

select 'leveling._note_refusals'::regproc;

rollback;

-- Verify guildkeeper:stats/_note_gap on pg

begin;

select 'stats._note_gap'::regproc;

rollback;

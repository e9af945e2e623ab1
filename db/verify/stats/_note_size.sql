-- Verify guildkeeper:stats/_note_size on pg

begin;

select 'stats._note_size'::regproc;

rollback;

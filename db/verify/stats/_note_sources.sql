-- Verify guildkeeper:stats/_note_sources on pg

begin;

select 'stats._note_sources'::regproc;

rollback;

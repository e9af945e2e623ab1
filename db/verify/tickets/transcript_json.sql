-- Verify guildkeeper:tickets/transcript_json on pg

begin;

select 'tickets.transcript_json'::regproc;

rollback;

-- Verify guildkeeper:economy/_require_there on pg

begin;

select 'economy._require_there'::regproc;

rollback;

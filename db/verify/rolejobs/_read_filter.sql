-- Verify guildkeeper:rolejobs/_read_filter on pg

begin;

select 'rolejobs._read_filter'::regproc;

rollback;

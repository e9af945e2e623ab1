-- Verify guildkeeper:pictures/_webp_size on pg

begin;

select 'pictures._webp_size'::regproc;

rollback;

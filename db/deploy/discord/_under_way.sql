-- Deploy guildkeeper:discord/_under_way to pg

begin;
set local role guildkeeper_owner;

create function discord._under_way(guild_id bigint, member_id bigint)
returns boolean
language plpgsql stable
as $$
begin
  return outbox._is_busy(_under_way.guild_id, format('member %s', _under_way.member_id));
end;
$$;

comment on function discord._under_way is
'Whether effects on a member wait or are being carried out: what Discord shows of them is then not yet what was decided.';

commit;

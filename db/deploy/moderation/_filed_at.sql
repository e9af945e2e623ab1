-- Deploy guildkeeper:moderation/_filed_at to pg

begin;
set local role guildkeeper_owner;

create function moderation._filed_at(guild_id bigint, number bigint)
returns timestamptz
language plpgsql stable
as $$
begin
  return (select c.at from moderation.case c where c.guild_id = _filed_at.guild_id and c.number = _filed_at.number);
end;
$$;

comment on function moderation._filed_at is 'When a case was filed; null: there is none of that number.';

commit;

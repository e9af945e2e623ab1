-- Deploy guildkeeper:imports/_kind to pg

begin;
set local role guildkeeper_owner;

create function imports._kind(line jsonb)
returns moderation.case_kind
language sql immutable
as $$
  select v.kind::moderation.case_kind
  from (
    select case lower(imports._text(_kind.line, variadic imports._names('kind')))
      when 'warning' then 'warn' when 'mute' then 'timeout' when 'tempmute' then 'timeout' when 'unmute' then 'untimeout'
      when 'tempban' then 'ban' when 'strike' then 'warn'
      else lower(imports._text(_kind.line, variadic imports._names('kind')))
    end as kind
  ) v
  where v.kind = any (enum_range(null::moderation.case_kind)::text[])
$$;

comment on function imports._kind is 'What a line says that was decided, as other bots call it too; null: nothing that we know.';

commit;
